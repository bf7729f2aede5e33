package com.duebook.support;

import com.duebook.identity.EmailAddress;
import com.duebook.identity.People;
import com.duebook.identity.Person;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Members;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** As {@link ScreenTest}; the reader also runs the installation. */
@TestPropertySource(properties = "duebook.operators=operator@screen.example")
public abstract class OperatorScreenTest extends ScreenTest {

    private static final EmailAddress ADDRESS = new EmailAddress("operator@screen.example");

    @Autowired protected Tenancy tenancy;
    @Autowired protected TransactionTemplate transaction;
    @Autowired People people;
    @Autowired Members members;

    @Override
    protected Actor reader() {
        var person = tenancy.onPlatform(() -> transaction.execute(status -> people.find(ADDRESS).orElseGet(this::register)));
        workspaces.in(acme, () -> {
            members.add(person.id(), role());
            return true;
        });
        return Actor.member(person.id(), person.name());
    }

    private Person register() {
        return people.register(ADDRESS, "Opa Operator", null, Locale.ENGLISH);
    }
}
