package com.duebook.architecture;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which module owns a table: the one that the file which makes it is named after, as {@code 0030-receivables.sql}. */
final class TableOwners {

    /** Tables whose file is named after what it is for, or after the module that they were in once. */
    static final Map<String, String> NAMED_OTHERWISE = Map.ofEntries(
            entry("approval_request", "dualcontrol"),
            entry("attempt_share", "checkout"),
            entry("checkout_slot", "checkout"),
            entry("customer_open", "ledger"),
            entry("dual_control", "dualcontrol"),
            entry("identity_totp", "identity"),
            entry("invitation", "workspace"),
            entry("ledger_day", "ledger"),
            entry("ledger_entry", "ledger"),
            entry("membership", "workspace"),
            entry("open_day", "ledger"),
            entry("passkey", "identity"),
            entry("pay_link_index", "checkout"),
            entry("payment_attempt", "checkout"),
            entry("payment_link", "checkout"),
            entry("recovery_code", "identity"),
            entry("second_factor_rule", "workspace"),
            entry("sign_in_session", "workspace"));

    private static final Pattern MADE = Pattern.compile("(?mi)^\\s*create table (?:if not exists )?`?(\\w+)");

    private TableOwners() {}

    /**
     * @param changes the folder of change sets
     * @return a module for each table
     * @throws IllegalStateException for a table that no module is known for
     */
    static Map<String, String> of(Path changes, Set<String> modules) {
        var owners = new TreeMap<String, String>();
        try (var files = Files.list(changes)) {
            for (var file : files.sorted().toList()) {
                made(file).forEach(table -> owners.put(table, owner(table, file.getFileName().toString(), modules)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return owners;
    }

    private static List<String> made(Path file) throws IOException {
        return MADE.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList();
    }

    static String owner(String table, String file, Set<String> modules) {
        return NAMED_OTHERWISE.containsKey(table) ? NAMED_OTHERWISE.get(table) : modules.stream()
                .filter(module -> file.matches("\\d+-" + module + "[-.].*"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(("%s makes the table %s and names no module; call the file after"
                        + " the module that owns the table, as 0030-receivables.sql").formatted(file, table)));
    }
}
