package com.duebook;

import com.duebook.problem.CannotStart;
import java.io.IOException;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What would stop Duebook anyway, or should, found out before anything is started. */
class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            ProductionCheck.check(environment);
        }
        requireFree(environment);
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
