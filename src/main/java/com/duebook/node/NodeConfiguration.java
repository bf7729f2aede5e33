package com.duebook.node;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration
class NodeConfiguration {

    @Bean
    NodeRole nodeRole(Environment environment) {
        return NodeRole.of(environment);
    }
}
