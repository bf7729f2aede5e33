package com.duebook.credit.agency;

import java.net.URI;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The agency of this installation, or a gateway to some: where it is and what it is called. Nowhere unless set. */
@Component
class AgencyAddress {

    private static final String AT = "duebook.credit-agency.";

    private final Environment environment;

    /** Read late: the sandbox's address names the server's port, which is known only after the start. */
    AgencyAddress(Environment environment) {
        this.environment = environment;
    }

    Optional<URI> api() {
        return given("api").map(URI::create);
    }

    String name() {
        return given("name").orElse("");
    }

    /** For workspaces without one of their own. */
    Optional<String> sharedKey() {
        return given("key");
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(environment.getProperty(AT + name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
