package com.duebook.secrets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.StringUtils;

/** Tries the settings before anything is started, and before a database is touched. */
class CheckMasterKeys implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        for (var property : List.of("duebook.master-key", "duebook.previous-master-key")) {
            Optional.ofNullable(environment.getProperty(property))
                    .filter(StringUtils::hasText)
                    .ifPresent(key -> MasterKey.of(key, property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT)));
        }
    }
}
