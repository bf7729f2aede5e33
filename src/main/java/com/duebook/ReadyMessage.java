package com.duebook;

import com.duebook.site.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says where Duebook is, and to whoever tries it out how to get in. */
@Component
class ReadyMessage {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyMessage.class);

    private final Environment environment;
    private final Site site;

    ReadyMessage(Environment environment, Site site) {
        this.environment = environment;
        this.site = site;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        var port = environment.getProperty("local.server.port");
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            LOG.info("Duebook is ready at http://localhost:{} - sign in as owner@demo.duebook.example with the password"
                    + " duebook-demo. Ctrl-C stops it.", port);
        } else {
            LOG.info("Duebook is ready for {}, listening on port {}.", site.uri(""), port);
        }
    }
}
