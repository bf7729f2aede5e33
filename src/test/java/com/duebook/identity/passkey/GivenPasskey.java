package com.duebook.identity.passkey;

import com.duebook.identity.Personal;
import com.duebook.site.Site;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;

/** A passkey for somebody who has no password to ask for. */
public final class GivenPasskey {

    private GivenPasskey() {}

    /** @return answers the options of a sign-in, as their device would */
    public static UnaryOperator<String> to(UUID person, ApplicationContext context) {
        var key = new SoftwareKey(Ceremonies.origin(context.getBean(Site.class).uri("login")));
        var ceremonies = context.getBean(Ceremonies.class);
        context.getBean(Personal.class).work(() -> {
            var asked = ceremonies.creation(person);
            var made = ceremonies.register(asked, key.create(Ceremonies.json(asked)), "Phone");
            return context.getBean(PasskeyRows.class).save(new Passkey(person, made,
                    Objects.requireNonNull(made.getAttestationObject()).getBytes(), "Phone", context.getBean(Clock.class).instant()));
        });
        return key::get;
    }
}
