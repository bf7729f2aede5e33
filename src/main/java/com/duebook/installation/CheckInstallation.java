package com.duebook.installation;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** Tries the settings before anything is started, and before a database is touched. */
class CheckInstallation implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Installation.checked(environment.getProperty("duebook.installation", "demo"));
    }
}
