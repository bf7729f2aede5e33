package com.duebook.client;

import com.duebook.tenancy.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Lets customers be found who were written straight into their table, as the change of the schema did with those of before. */
public final class SuffixFill {

    private static final Pattern INSERT = Pattern.compile("^(insert .*?);$", Pattern.DOTALL | Pattern.MULTILINE);

    private SuffixFill() {}

    public static void of(Connection connection, UUID workspace) throws SQLException {
        var changes = INSERT.matcher(text("db/changes/0340-customers-suffix.sql"));
        if (!changes.find()) {
            throw new IllegalStateException("the change does not fill the index any more");
        }
        new Sql(connection).run(changes.group(1).replace("order by", "and w.tenant_id = ? order by"), Ids.bytes(workspace));
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
