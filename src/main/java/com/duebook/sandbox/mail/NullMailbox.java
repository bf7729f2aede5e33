package com.duebook.sandbox.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/** The mailbox that GreenMail would fill in memory: mail is kept in the database instead. */
record NullMailbox(String address) implements GreenMailUser {

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {}

    @Override
    public void authenticate(String password) {}

    @Override
    public void create() {}

    @Override
    public void delete() {}

    @Override
    public void deliver(MovingMessage mail) {}

    @Override
    public void deliver(MimeMessage mail) {}
}
