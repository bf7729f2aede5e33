package com.duebook.site;

import com.duebook.problem.CannotStart;
import java.util.regex.Pattern;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Whose word is taken about where a request comes from. Unless the setting names proxies nobody's is: anybody can write
 * an {@code X-Forwarded-For} header.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Pattern ADDRESSES = Pattern.compile("[0-9a-fA-F.:/]+(,[0-9a-fA-F.:/]+)*");

    private final String addresses;

    /** @param addresses of the proxies, such as {@code 10.0.0.7} or {@code 10.0.0.0/8}, separated by commas */
    TrustedProxies(@Value("${duebook.trusted-proxies:}") String addresses) {
        this.addresses = checked(addresses);
    }

    /** @throws CannotStart for anything but addresses */
    static String checked(String addresses) {
        var plain = addresses.replace(" ", "");
        if (!plain.isEmpty() && !ADDRESSES.matcher(plain).matches()) {
            throw new CannotStart("DUEBOOK_TRUSTED_PROXIES is \"" + addresses + "\"; set it to addresses such as 10.0.0.7"
                    + " or 10.0.0.0/8, separated by commas.");
        }
        return plain;
    }

    /** The header is read from its end, as far as trusted proxies have written it. */
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!addresses.isEmpty()) {
            var valve = new RemoteIpValve();
            valve.setInternalProxies(addresses);
            valve.setProtocolHeader("X-Forwarded-Proto");
            factory.addEngineValves(valve);
        }
    }
}
