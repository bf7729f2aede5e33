package com.duebook.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What roles may do stands in the README as it stands in the code. */
class RolesInReadmeTest {

    private static final String BEGIN = "<!-- roles -->\n";
    private static final String END = "<!-- /roles -->";

    private final Texts texts = new Texts();

    @Test
    void tellsEachRolesRightsAsTheCodeHasThem() throws IOException {
        assertThat(printed()).isEqualTo(table(Role::may));
    }

    @Test
    void noticesARightThatIsDifferent() throws IOException {
        assertThat(printed()).isNotEqualTo(table((role, right) -> role.may(right) || role == Role.SALES && right == Right.WRITE_OFF));
    }

    /**
     * An import writes what the file says: invoices in any state, and what was paid on them. Files of limits and of customers, which a
     * credit manager imports, hold none.
     */
    @Test
    void importingIsForThoseWhoMayDoAllThatAFileCan() {
        for (var role : Role.values()) {
            if (role.may(Right.IMPORT) && (role.may(Right.EDIT_INVOICES) || role.may(Right.EDIT_PAYMENTS))) {
                assertThat(role.rights()).as(role.name()).containsAll(EnumSet.of(Right.EDIT_CUSTOMERS, Right.EDIT_INVOICES,
                        Right.ISSUE, Right.CREDIT, Right.WRITE_OFF, Right.DISPUTE, Right.EDIT_PAYMENTS));
            }
        }
    }

    private static String printed() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        return readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
    }

    private String table(BiPredicate<Role, Right> may) {
        var roles = Role.values();
        var head = "| |" + Arrays.stream(roles).map(role -> " " + text("role." + role) + " |").collect(Collectors.joining())
                + "\n|---|" + ":-:|".repeat(roles.length) + "\n";
        return head + Arrays.stream(Right.values())
                .map(right -> "| " + text("right." + right) + " |" + Arrays.stream(roles)
                        .map(role -> may.test(role, right) ? " ● |" : role.mayAsk(right) ? " ○ |" : " |").collect(Collectors.joining())
                        + "\n")
                .collect(Collectors.joining());
    }

    private String text(String key) {
        return texts.get("workspace." + key, Locale.ENGLISH);
    }
}
