package com.duebook;

import com.duebook.node.NodeRole;
import com.duebook.problem.CannotStart;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** In production nothing falls back silently: what the demo makes up has to be given. */
final class ProductionCheck {

    private static final Map<String, String> REQUIRED = new LinkedHashMap<>();

    static {
        REQUIRED.put("duebook.database.url", "the address of a MySQL, such as jdbc:mysql://db:3306/duebook");
        REQUIRED.put("duebook.database.user", "the user of that database");
        REQUIRED.put("duebook.database.password", "the password of that user");
        REQUIRED.put("duebook.installation", "the id of this installation, the same for all its replicas, such as eu-1");
        REQUIRED.put("duebook.public-url", "the address that people open, such as https://duebook.example");
        REQUIRED.put("duebook.master-key", "the key that encrypts the workspaces' secrets");
        REQUIRED.put("duebook.mail.host", "the mail server");
        REQUIRED.put("duebook.mail.from", "the address that mail comes from");
        REQUIRED.put("duebook.stripe.secret-key", "the secret key of the Stripe platform account");
        REQUIRED.put("duebook.stripe.webhook-secret", "the signing secret of the Stripe webhook");
        REQUIRED.put("duebook.stripe.endpoint", "the unguessable end of the Stripe webhook's address");
    }

    private ProductionCheck() {}

    /** @throws CannotStart that names the first variable to set */
    static void check(Environment environment, NodeRole role) {
        if (environment.acceptsProfiles(Profiles.of("demo | test"))) {
            throw new CannotStart("The profile production does not go together with demo or test;"
                    + " set SPRING_PROFILES_ACTIVE to production alone.");
        }
        REQUIRED.forEach((name, meaning) -> {
            var needed = role != NodeRole.MIGRATE || name.startsWith("duebook.database.");
            if (needed && !StringUtils.hasText(environment.getProperty(name))) {
                throw new CannotStart("In production " + variable(name) + " must be set: " + meaning + ".");
            }
        });
    }

    static String variable(String property) {
        return property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
