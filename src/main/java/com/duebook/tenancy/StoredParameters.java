package com.duebook.tenancy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * What SQL is given by name, as the database stores it: a {@link UUID} is {@code binary(16)} and an {@link Instant} a
 * {@code datetime} in UTC, also in lists and in pairs. Of all statements, {@link TenantJdbc}'s among them; parameters by
 * position stay as they are. {@link Columns} reads them back.
 */
@Component
class StoredParameters extends NamedParameterJdbcTemplate {

    StoredParameters(JdbcTemplate template) {
        super(template);
    }

    @Override
    protected PreparedStatementCreator getPreparedStatementCreator(
            String sql, SqlParameterSource given, @Nullable Consumer<PreparedStatementCreatorFactory> customizer) {
        return super.getPreparedStatementCreator(sql, new AsStored(given), customizer);
    }

    @Override
    public int[] batchUpdate(String sql, SqlParameterSource[] given) {
        return super.batchUpdate(sql, Arrays.stream(given).map(AsStored::new).toArray(SqlParameterSource[]::new));
    }

    static @Nullable Object stored(@Nullable Object given) {
        return switch (given) {
            case UUID id -> Ids.bytes(id);
            case Instant moment -> Timestamp.from(moment);
            case Collection<?> several -> several.stream().map(StoredParameters::stored).toList();
            case Object[] pair -> Arrays.stream(pair).map(StoredParameters::stored).toArray();
            case null, default -> given;
        };
    }

    private record AsStored(SqlParameterSource given) implements SqlParameterSource {

        @Override
        public boolean hasValue(String name) {
            return given.hasValue(name);
        }

        @Override
        public @Nullable Object getValue(String name) {
            return stored(given.getValue(name));
        }

        @Override
        public int getSqlType(String name) {
            return given.getSqlType(name);
        }

        @Override
        public @Nullable String getTypeName(String name) {
            return given.getTypeName(name);
        }

        @Override
        public String @Nullable [] getParameterNames() {
            return given.getParameterNames();
        }
    }
}
