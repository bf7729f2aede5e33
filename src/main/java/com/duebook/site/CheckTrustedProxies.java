package com.duebook.site;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** Tries the settings before anything is started, and before a database is touched. */
class CheckTrustedProxies implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        TrustedProxies.checked(environment.getProperty("duebook.trusted-proxies", ""));
    }
}
