package com.duebook;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever tries Duebook out where it is and how to get in. */
@Component
@Profile("demo")
class ReadyMessage {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyMessage.class);

    private final Environment environment;

    ReadyMessage(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        LOG.info("Duebook is ready at http://localhost:{} - sign in as owner@demo.duebook.example with the password"
                + " duebook-demo. Ctrl-C stops it.", environment.getProperty("local.server.port"));
    }
}
