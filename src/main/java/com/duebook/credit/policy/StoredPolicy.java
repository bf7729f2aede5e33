package com.duebook.credit.policy;

import com.duebook.money.Money;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A workspace's policy as one row, so that two who change it notice each other. */
@Entity
@Table(name = "credit_policy")
class StoredPolicy extends TenantOwned {

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private OverLimit onIssue;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private OverLimit onOrder;

    private BigDecimal tolerancePercent;
    private @Nullable Long toleranceMinor;

    @JdbcTypeCode(SqlTypes.CHAR) private @Nullable Currency currency;

    private String counted;
    private int orderDays;
    private int watchPercent;
    private @Nullable Integer lateDays;
    private String holdRefuses;
    private String classes;
    private String segments;
    private int warnDays;
    private boolean warnCustomer;
    private boolean warnOwner;

    protected StoredPolicy() {}

    /** With the workspace's own id, so that there cannot be two. */
    StoredPolicy(UUID workspace, CreditPolicy policy) {
        super(workspace);
        replace(policy);
    }

    final void replace(CreditPolicy policy) {
        var amount = policy.tolerance().amount();
        onIssue = policy.onIssue();
        onOrder = policy.onOrder();
        tolerancePercent = policy.tolerance().percent();
        toleranceMinor = amount == null ? null : amount.minor();
        currency = amount == null ? null : amount.currency();
        counted = words(policy.counted());
        orderDays = policy.orderDays();
        watchPercent = policy.holds().watchPercent();
        lateDays = policy.holds().lateDays();
        holdRefuses = words(policy.holds().deeds());
        classes = ClassPolicyJson.write(policy.classes(), name -> name);
        segments = ClassPolicyJson.write(policy.segments(), UUID::toString);
        warnDays = policy.holds().warning().days();
        warnCustomer = policy.holds().warning().toCustomer();
        warnOwner = policy.holds().warning().toOwner();
    }

    CreditPolicy policy() {
        var amount = toleranceMinor == null || currency == null ? null : Money.of(toleranceMinor, currency);
        return new CreditPolicy(onIssue, onOrder, new Tolerance(tolerancePercent, amount),
                Arrays.stream(counted.split(" ")).map(ExposureBucket::valueOf).collect(Collectors.toSet()), orderDays,
                new HoldPolicy(watchPercent, lateDays, Arrays.stream(holdRefuses.split(" ")).filter(word -> !word.isEmpty())
                        .map(HeldDeed::valueOf).collect(Collectors.toSet()), new HoldWarning(warnDays, warnCustomer, warnOwner)),
                ClassPolicyJson.read(classes, name -> name), ClassPolicyJson.read(segments, UUID::fromString));
    }

    private static String words(Set<? extends Enum<?>> all) {
        return all.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }
}
