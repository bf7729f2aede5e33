package com.duebook.database;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param kind what the address leads to
 * @param url a {@code jdbc:mysql:} or {@code jdbc:mariadb:} address; null or empty means the embedded server
 * @param poolSize connections held at most
 * @param grantTo the account, {@code user} or {@code user@host}, that a migration gives the rights to run Duebook
 * @param sandbox whether the tables of the sandbox are kept too; the profiles that have a sandbox say so
 */
@ConfigurationProperties("duebook.database")
record DatabaseSettings(
        @DefaultValue("mysql") DatabaseKind kind,
        @Nullable String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("20") int poolSize,
        @DefaultValue("") String grantTo,
        @DefaultValue("false") boolean sandbox) {

    boolean isEmbedded() {
        return url == null || url.isBlank();
    }

    /** Of each part of the schema that this Duebook has, as its code brings it. */
    List<SchemaLevel> levels() {
        return sandbox
                ? List.of(SchemaLevel.ofCode(SchemaPart.PRODUCT), SchemaLevel.ofCode(SchemaPart.SANDBOX))
                : List.of(SchemaLevel.ofCode(SchemaPart.PRODUCT));
    }

    Login login() {
        var address = Objects.requireNonNull(url);
        return new Login(kind == DatabaseKind.VITESS ? JdbcUrl.ofVitess(address) : JdbcUrl.tuned(address), user, password);
    }
}
