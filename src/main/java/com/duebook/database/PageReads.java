package com.duebook.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets all parts of a page read in one transaction: each of its own would take a trip more to the database. */
@Component
public class PageReads {

    private final ObjectProvider<PlatformTransactionManager> transactions;

    /** @param transactions which a start that makes the schema alone has not */
    PageReads(ObjectProvider<PlatformTransactionManager> transactions) {
        this.transactions = transactions;
    }

    /** @param page that only reads */
    public void together(Runnable page) {
        var transaction = new TransactionTemplate(transactions.getObject());
        transaction.setReadOnly(true);
        transaction.executeWithoutResult(status -> page.run());
    }
}
