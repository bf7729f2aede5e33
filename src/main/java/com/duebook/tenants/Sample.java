package com.duebook.tenants;

import com.duebook.definition.FileNode;
import com.duebook.workspace.Country;
import java.util.List;

/**
 * A past made up for a demo.
 *
 * @param months how far back it goes
 * @param seed the same seed makes the same past
 */
public record Sample(int months, long seed, List<SampleCustomer> customers) {

    /** How a customer pays: on time, always late, ever later, or not any more. */
    public enum Payer { GOOD, SLOW, WORSENING, DEFAULTING }

    /** @param size how much they buy, from 1 */
    public record SampleCustomer(
            String name,
            Country country,
            String street,
            String postalCode,
            String city,
            String email,
            String industry,
            Payer payer,
            int size) {}

    static Sample of(FileNode node) {
        node.allow("months", "seed", "customers");
        return new Sample(
                (int) node.field("months").number(1, 60),
                node.field("seed").number(0, Long.MAX_VALUE),
                node.field("customers").items().stream().map(Sample::customer).toList());
    }

    private static SampleCustomer customer(FileNode node) {
        node.allow("name", "country", "street", "postalCode", "city", "email", "industry", "payer", "size");
        return new SampleCustomer(
                node.field("name").text(),
                TenantFile.country(node.field("country")),
                node.field("street").text(),
                node.field("postalCode").text(),
                node.field("city").text(),
                node.field("email").text(),
                node.field("industry").text(),
                node.field("payer").oneOf(Payer.class),
                (int) node.field("size").number(1, 100));
    }
}
