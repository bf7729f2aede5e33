package com.duebook.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.tenancy.Tenancy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class NoReadOnlyHintTest {

    @Autowired PlatformTransactionManager transactions;
    @Autowired DataSource database;
    @Autowired Tenancy tenancy;

    @Test
    void doNotTellTheDatabaseThatATransactionOnlyReads() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        var connections = new JdbcTemplate(database);

        var told = tenancy
                .onPlatform(() -> reading.execute(status -> connections.execute((ConnectionCallback<Boolean>) Connection::isReadOnly)));

        assertThat(told).isFalse();
    }
}
