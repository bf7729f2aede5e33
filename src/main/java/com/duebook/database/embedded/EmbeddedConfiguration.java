package com.duebook.database.embedded;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

@Configuration
@Conditional(NoDatabaseUrl.class)
@EnableConfigurationProperties(EmbeddedSettings.class)
class EmbeddedConfiguration {

    @Bean(destroyMethod = "stop")
    EmbeddedDatabase embeddedDatabase(EmbeddedSettings settings) {
        return EmbeddedDatabase.start(settings.folder());
    }
}
