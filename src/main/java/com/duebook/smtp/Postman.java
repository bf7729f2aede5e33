package com.duebook.smtp;

/** Hands one written mail to a mail server. Never called inside a transaction. */
public interface Postman {

    Posted post(Letter letter);
}
