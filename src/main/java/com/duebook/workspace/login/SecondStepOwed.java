package com.duebook.workspace.login;

import com.duebook.identity.Person;
import org.springframework.security.authentication.AccountStatusException;

/** The password was right, and signs nobody in by itself. Of a kind for which no other provider is asked. */
public class SecondStepOwed extends AccountStatusException {

    private final transient Person person;

    SecondStepOwed(Person person) {
        super("a second step is owed");
        this.person = person;
    }

    public Person person() {
        return person;
    }
}
