package com.duebook.support;

import static net.bytebuddy.matcher.ElementMatchers.named;

import com.vaadin.flow.server.VaadinService;
import java.util.EventObject;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;
import net.bytebuddy.implementation.MethodDelegation;

/**
 * Lets browserless-test 1.1 tell the listeners of Vaadin 25.3, which keeps them in its event bus and no longer in
 * fields. The version that knows this is not on Maven Central; when it is, this class goes.
 */
public final class EventBusForScreens {

    private EventBusForScreens() {}

    /** @throws IllegalStateException where browserless-test has no such class, as a later one may */
    static void install() {
        try {
            ByteBuddyAgent.install();
            var teller = Class.forName("com.vaadin.browserless.internal.MockVaadinKt");
            new ByteBuddy().redefine(teller)
                    .method(named("fireSessionInitListeners").or(named("fireServiceDestroyListeners")))
                    .intercept(MethodDelegation.to(EventBusForScreens.class))
                    .make()
                    .load(teller.getClassLoader(), ClassReloadingStrategy.fromInstalledAgent());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("browserless-test works in another way; look whether it still needs this", gone);
        }
    }

    /** Called in place of the two methods. */
    public static void tell(VaadinService service, EventObject event) {
        service.getEventBus().fireEvent(event);
    }
}
