package com.duebook.tenants;

import com.duebook.definition.FileNode;
import com.duebook.identity.EmailAddress;
import com.duebook.money.Currencies;
import com.duebook.tenancy.Role;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.Countries;
import com.duebook.workspace.Country;
import com.duebook.workspace.LegalAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workspace as a file defines it.
 *
 * @param key the file's name, by which its workspace is recognised at the next start
 * @param email where its customers may ask
 * @param colour of its papers, mails and pay pages, as {@code #rrggbb}
 * @param parts what modules say of their own fields
 * @param demo whether it is left out in production; only then may it hold passwords
 */
public record TenantFile(
        String key,
        boolean demo,
        String name,
        Country country,
        Locale language,
        String industry,
        LegalAddress address,
        @Nullable String taxNumber,
        @Nullable String email,
        @Nullable String colour,
        FileDefaults defaults,
        BankDetails bank,
        List<FileMember> members,
        List<ReadPart<?>> parts,
        Optional<Sample> sample) {

    /** @param password null for somebody who is invited by mail instead */
    record FileMember(EmailAddress email, String name, Role role, Locale language, @Nullable String password) {}

    static TenantFile of(String key, FileNode file, FileParts parts) {
        file.allow(parts.fields("demo", "name", "country", "language", "industry", "address", "taxNumber", "email", "colour", "currency",
                "zone", "termsDays", "taxRate", "partPayment", "bank", "members", "sample"));
        var demo = file.find("demo").map(FileNode::flag).orElse(false);
        var country = country(file.field("country"));
        var defaults = FileDefaults.of(file, country);
        var sample = file.find("sample");
        if (sample.isPresent() && !demo) {
            throw sample.get().fault("is for demo files only");
        }
        return new TenantFile(
                key,
                demo,
                file.field("name").text(),
                country,
                file.find("language").map(TenantFile::language).orElse(country.language()),
                file.field("industry").text(),
                file.find("address").map(node -> address(node, country)).orElse(new LegalAddress(
                        null, null, null, null, country.code())),
                text(file, "taxNumber"),
                text(file, "email"),
                text(file, "colour"),
                defaults,
                file.find("bank").map(TenantFile::bank).orElse(BankDetails.NONE),
                file.field("members").items().stream().map(node -> member(node, demo)).toList(),
                parts.read(file, defaults.currency()),
                sample.map(Sample::of));
    }

    static Country country(FileNode node) {
        return node.as(code -> Countries.find(code).orElseThrow(), "the two letters of a country");
    }

    static @Nullable String text(FileNode node, String field) {
        return node.find(field).map(FileNode::text).orElse(null);
    }

    private static Locale language(FileNode node) {
        return switch (node.text()) {
            case "en" -> Locale.ENGLISH;
            case "zh" -> Locale.SIMPLIFIED_CHINESE;
            default -> throw node.fault("must be en or zh");
        };
    }

    private static LegalAddress address(FileNode node, Country country) {
        node.allow("street", "postalCode", "city", "region");
        return new LegalAddress(text(node, "street"), text(node, "postalCode"), text(node, "city"),
                text(node, "region"), country.code());
    }

    private static BankDetails bank(FileNode node) {
        node.allow("holder", "account", "bic", "bank", "currency");
        return new BankDetails(
                text(node, "holder"), node.field("account").text(), text(node, "bic"), text(node, "bank"),
                node.find("currency").map(it -> it.as(Currencies::of, "the three letters of a currency")).orElse(null));
    }

    private static FileMember member(FileNode node, boolean demo) {
        node.allow("email", "name", "role", "language", "password");
        var password = node.find("password");
        if (password.isPresent() && !demo) {
            throw password.get().fault("may stand in demo files only; members are invited by mail");
        }
        return new FileMember(
                node.field("email").as(EmailAddress::new, "an email address"),
                node.field("name").text(),
                node.field("role").oneOf(Role.class),
                node.find("language").map(TenantFile::language).orElse(Locale.ENGLISH),
                password.map(FileNode::text).orElse(null));
    }
}
