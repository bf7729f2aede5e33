package com.duebook.identity;

/** Knows people who may choose a password before anybody has invited them, such as those who run the installation. */
public interface ExpectedPeople {

    boolean expect(EmailAddress address);
}
