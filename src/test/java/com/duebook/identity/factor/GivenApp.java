package com.duebook.identity.factor;

import com.duebook.identity.Personal;
import com.duebook.support.Phone;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** An authenticator app for somebody who has no password to ask for. */
public final class GivenApp {

    private GivenApp() {}

    public static Phone to(UUID person, ApplicationContext context) {
        var secret = new NewSecret();
        context.getBean(Personal.class).work(() -> {
            context.getBean(Totp.class).keep(person, secret.bytes(), 0);
            return true;
        });
        return new Phone(secret.bytes());
    }

    /** Recovery codes that go with it. */
    public static List<String> codes(UUID person, ApplicationContext context) {
        return context.getBean(Personal.class).work(() -> context.getBean(RecoveryCodes.class).renew(person));
    }

    public static void use(UUID person, String code, ApplicationContext context) {
        if (!context.getBean(RecoveryCodes.class).use(person, TypedCode.read(code))) {
            throw new IllegalArgumentException("not one of theirs");
        }
    }
}
