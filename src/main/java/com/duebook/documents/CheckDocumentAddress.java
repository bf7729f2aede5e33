package com.duebook.documents;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** Tries the setting before anything is started, and before a database is touched. */
class CheckDocumentAddress implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var url = environment.getProperty("duebook.documents.url", "");
        if (!url.isBlank()) {
            S3Address.of(url);
        }
    }
}
