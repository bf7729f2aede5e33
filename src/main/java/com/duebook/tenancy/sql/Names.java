package com.duebook.tenancy.sql;

import java.util.Locale;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.schema.Column;

/** How SQL names the tenant. */
final class Names {

    private Names() {}

    static String plain(String name) {
        return name.replace("`", "").replace("\"", "").toLowerCase(Locale.ROOT);
    }

    static boolean isTenantColumn(Expression expression) {
        return expression instanceof Column column && plain(column.getColumnName()).equals("tenant_id");
    }

    /** A literal is no tenant: nobody can tell whose it is. */
    static boolean isTenantParameter(Expression expression) {
        return switch (expression) {
            case JdbcParameter ignored -> true;
            case JdbcNamedParameter named -> named.getName().equals("tenant");
            default -> false;
        };
    }
}
