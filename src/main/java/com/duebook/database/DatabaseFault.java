package com.duebook.database;

import com.duebook.problem.CannotStart;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** What a database's refusal means for whoever starts Duebook. */
final class DatabaseFault {

    private static final int NO_ACCESS_TO_DATABASE = 1044;
    private static final int ACCESS_DENIED = 1045;
    private static final int UNKNOWN_DATABASE = 1049;
    private static final int COMMAND_DENIED = 1142;
    private static final int READ_ONLY = 1290;
    private static final int ACCESS_DENIED_WITHOUT_PASSWORD = 1698;
    private static final int TABLE_DENIED = 1143;
    private static final int MORE_RIGHTS_NEEDED = 1227;
    private static final int NO_SUCH_ACCOUNT = 1410;
    private static final int NO_SUCH_GRANTEE = 1133;

    private DatabaseFault() {}

    /** @return a sentence where there is one; whatever else went wrong is a defect */
    static Optional<CannotStart> of(Throwable failure, Login login) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(cause -> sentence(cause, login).stream())
                .map(sentence -> new CannotStart(sentence, failure))
                .findFirst();
    }

    private static Optional<String> sentence(SQLException cause, Login login) {
        var state = String.valueOf(cause.getSQLState());
        return switch (cause.getErrorCode()) {
            case ACCESS_DENIED, ACCESS_DENIED_WITHOUT_PASSWORD -> Optional.of("The database at " + login.place()
                    + " refuses the user " + login.user()
                    + "; set DUEBOOK_DATABASE_USER and DUEBOOK_DATABASE_PASSWORD to an account that it knows.");
            case UNKNOWN_DATABASE -> Optional.of("There is no such database at " + login.place()
                    + "; create it, or name another one in DUEBOOK_DATABASE_URL.");
            case NO_ACCESS_TO_DATABASE -> Optional.of("The user " + login.user() + " may not use the database at "
                    + login.place() + "; grant it that, or set DUEBOOK_DATABASE_USER to another account.");
            case COMMAND_DENIED, TABLE_DENIED, MORE_RIGHTS_NEEDED -> Optional.of("The user " + login.user()
                    + " lacks rights in the database at " + login.place() + " (" + cause.getMessage()
                    + "); grant them, or set DUEBOOK_DATABASE_USER to an account that has them.");
            case NO_SUCH_ACCOUNT, NO_SUCH_GRANTEE -> Optional.of("The account that DUEBOOK_DATABASE_GRANT_TO names is not"
                    + " there; create it first, or name another one.");
            case READ_ONLY -> Optional.of("The database at " + login.place()
                    + " is read-only; set DUEBOOK_DATABASE_URL to the server that takes changes.");
            default -> state.startsWith("08") || state.equals("null") && cause.getErrorCode() == 0
                    ? Optional.of(unreachable(cause, login)) : Optional.empty();
        };
    }

    private static String unreachable(SQLException cause, Login login) {
        return String.valueOf(cause.getMessage()).startsWith("No suitable driver")
                ? "DUEBOOK_DATABASE_URL is no address of a database; set it to one such as jdbc:mysql://db:3306/duebook."
                : "The database at " + login.place() + " does not answer; start it, or set DUEBOOK_DATABASE_URL to where it"
                        + " is.";
    }
}
