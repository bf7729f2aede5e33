package com.duebook.node;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What follows from the role for the libraries that have a switch of their own. */
class RoleProperties implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var role = NodeRole.of(environment);
        Map<String, Object> properties = new HashMap<>();
        if (!role.runsJobs()) {
            properties.put("jobrunr.background-job-server.enabled", false);
            properties.put("duebook.jobs.background", false);
        }
        if (role == NodeRole.MIGRATE) {
            properties.put("spring.main.web-application-type", "none");
        }
        environment.getPropertySources().addFirst(new MapPropertySource("duebook-role", properties));
    }
}
