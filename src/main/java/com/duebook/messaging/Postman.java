package com.duebook.messaging;

/** Hands one written mail to a mail server. Never called inside a transaction. */
interface Postman {

    Posted post(Letter letter);
}
