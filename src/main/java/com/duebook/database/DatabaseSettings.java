package com.duebook.database;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url a {@code jdbc:mysql:} or {@code jdbc:mariadb:} address; null or empty means the embedded server
 * @param folder where the embedded server keeps its files
 * @param poolSize connections held at most
 * @param grantTo the account, {@code user} or {@code user@host}, that a migration gives the rights to run Duebook
 */
@ConfigurationProperties("duebook.database")
record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue(".duebook") Path folder,
        @DefaultValue("20") int poolSize,
        @DefaultValue("") String grantTo) {

    boolean isEmbedded() {
        return url == null || url.isBlank();
    }

    Login login() {
        return new Login(JdbcUrl.tuned(Objects.requireNonNull(url)), user, password);
    }
}
