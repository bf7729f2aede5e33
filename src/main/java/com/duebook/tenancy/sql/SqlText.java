package com.duebook.tenancy.sql;

import java.util.regex.Pattern;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.statement.Statement;

/** SQL as the parser sees it. */
final class SqlText {

    /** The only way of saying it that MySQL and MariaDB have in common, and the parser does not know it. */
    private static final Pattern SHARED = Pattern.compile("(?i)\\block\\s+in\\s+share\\s+mode\\s*$");

    private SqlText() {}

    static Statement onlyStatement(String sql) throws ParseException {
        var parser = parser(sql);
        var statement = parser.Statement();
        if (parser.getNextToken().kind != CCJSqlParserConstants.EOF) {
            throw new Refused("more than one statement");
        }
        return statement;
    }

    /** Counted in the text itself, so that none can hide from whoever walks the tree. */
    static int selectsIn(String sql) {
        var tokens = parser(sql).token_source;
        var count = 0;
        for (var token = tokens.getNextToken(); token.kind != CCJSqlParserConstants.EOF; token = tokens.getNextToken()) {
            count += token.kind == CCJSqlParserConstants.K_SELECT ? 1 : 0;
        }
        return count;
    }

    private static CCJSqlParser parser(String sql) {
        return CCJSqlParserUtil.newParser(SHARED.matcher(sql).replaceFirst("for share"))
                .withBackslashEscapeCharacter(true).withAllowComplexParsing(true);
    }
}
