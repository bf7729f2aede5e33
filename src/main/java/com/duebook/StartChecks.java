package com.duebook;

import com.duebook.node.NodeRole;
import com.duebook.problem.CannotStart;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/** What would stop Duebook anyway, or should, found out before anything is started; and what is then started. */
class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Map<String, Class<?>> SIMPLE = Map.of(
            "server.port", Integer.class,
            "duebook.public-url", URI.class,
            "duebook.drain-delay", Duration.class,
            "duebook.jobs.lease", Duration.class,
            "duebook.news-interval", Duration.class);

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var role = NodeRole.of(environment);
        SIMPLE.forEach((name, type) -> Binder.get(environment).bind(name, type));
        requireAddress(environment);
        requireWhatIsTriedOut(environment);
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            ProductionCheck.check(environment, role);
        }
        requireShared(environment, role);
        if (role != NodeRole.MIGRATE) {
            requireFree(environment);
        }
        event.getSpringApplication().addPrimarySources(List.of(
                role == NodeRole.MIGRATE ? OnlyTheSchema.class : DuebookApplication.class));
    }

    /** Every link in a mail begins with it, and a blank in it would go unnoticed until somebody clicks on one. */
    private static void requireAddress(Environment environment) {
        var given = environment.getProperty("duebook.public-url", "").strip();
        if (!given.isEmpty() && !isAddress(given)) {
            throw new CannotStart("DUEBOOK_PUBLIC_URL is \"" + given + "\"; set it to the address that people open, such as"
                    + " https://duebook.example.");
        }
    }

    private static boolean isAddress(String given) {
        try {
            var address = new URI(given);
            return address.getHost() != null && List.of("http", "https").contains(address.getScheme())
                    && address.getQuery() == null && address.getFragment() == null && address.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** The lean jar has neither the settings of the demo nor what they speak of. */
    private static void requireWhatIsTriedOut(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("demo")) && !new ClassPathResource("application-demo.yaml").exists()) {
            throw new CannotStart("This Duebook is built for production and holds no demo, embedded database, test Stripe or"
                    + " mail catcher; set SPRING_PROFILES_ACTIVE to production, or start the duebook.jar that mvn package makes.");
        }
    }

    private static void requireShared(Environment environment, NodeRole role) {
        if (role.isShare() && !StringUtils.hasText(environment.getProperty("duebook.database.url"))) {
            throw new CannotStart("With DUEBOOK_ROLE=" + environment.getProperty(NodeRole.PROPERTY)
                    + " several processes share one database; set DUEBOOK_DATABASE_URL to its address.");
        }
    }

    private static void requireFree(Environment environment) {
        var port = environment.getProperty("server.port", Integer.class, 8080);
        try (var socket = new ServerSocket(port)) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " is taken by another program; stop it, or set SERVER_PORT to"
                    + " another port.", e);
        }
    }
}
