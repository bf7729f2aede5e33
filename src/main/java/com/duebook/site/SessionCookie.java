package com.duebook.site;

import jakarta.servlet.ServletContext;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/**
 * Where people reach Duebook over TLS, the session's cookie travels over nothing else, whatever the proxy in front says;
 * with the prefix, browsers keep it from being set by neighbours of this host.
 */
@Component
class SessionCookie implements ServletContextInitializer {

    private final Site site;

    SessionCookie(Site site) {
        this.site = site;
    }

    @Override
    public void onStartup(ServletContext context) {
        if (site.isSecure()) {
            var cookie = context.getSessionCookieConfig();
            cookie.setSecure(true);
            cookie.setName("__Host-duebook");
        }
    }
}
