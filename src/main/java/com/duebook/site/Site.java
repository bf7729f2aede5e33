package com.duebook.site;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The public address; taken from the settings and never from a request, whose host header anybody can write. */
@Component
public class Site {

    private final URI base;

    Site(@Value("${duebook.public-url:http://localhost:${server.port:8080}}") URI base) {
        this.base = URI.create(base.toString().replaceFirst("/+$", "") + "/");
    }

    /** @param path without a leading slash, such as {@code pay/TOKEN} */
    public URI uri(String path) {
        return base.resolve(path);
    }

    /** Cookies are then only sent over TLS. */
    public boolean isSecure() {
        return "https".equals(base.getScheme());
    }
}
