package com.duebook.operator;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** Tries the settings before anything is started, and before a database is touched. */
class CheckOperators implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Operators.addresses(environment.getProperty("duebook.operators", ""));
    }
}
