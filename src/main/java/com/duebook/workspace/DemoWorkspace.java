package com.duebook.workspace;

import com.duebook.identity.EmailAddress;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.tenancy.Tenancy;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody to sign in as, and somewhere to look around, at the first start of a demo. */
@Component
@Profile("demo")
class DemoWorkspace implements ApplicationRunner {

    private static final EmailAddress OWNER = new EmailAddress("owner@demo.duebook.example");
    private static final String PASSWORD = "duebook-demo";

    private final People people;
    private final Passwords passwords;
    private final Workspaces workspaces;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;

    DemoWorkspace(People people, Passwords passwords, Workspaces workspaces, Tenancy tenancy, TransactionTemplate transaction) {
        this.people = people;
        this.passwords = passwords;
        this.workspaces = workspaces;
        this.tenancy = tenancy;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tenancy.onPlatform(() -> transaction.execute(status -> {
            if (people.find(OWNER).isEmpty()) {
                var owner = people.register(OWNER, "Dana Demo", passwords.choose(PASSWORD, OWNER), Locale.ENGLISH);
                workspaces.open(new NewWorkspace("Duebook Demo", "DE", Currency.getInstance("EUR"),
                        ZoneId.of("Europe/Berlin"), Locale.ENGLISH, "general", 30), owner.id());
            }
            return true;
        }));
    }
}
