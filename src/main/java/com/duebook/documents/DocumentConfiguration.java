package com.duebook.documents;

import com.duebook.tenancy.TenantJdbc;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the bytes lie: in the database, unless an address of an S3 store is given. */
@Configuration
class DocumentConfiguration {

    @Bean
    DocumentStore documentStore(
            @Value("${duebook.documents.url:}") String url, TenantJdbc jdbc, TransactionTemplate transaction) {
        var database = new DatabaseStore(jdbc, transaction);
        return url.isBlank() ? database : S3Store.open(S3Address.of(url), database);
    }
}
