package com.duebook.dualcontrol;

import com.duebook.money.Money;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a deed would be done to.
 *
 * @param label in a line, such as the number and the customer of an invoice
 * @param customer whose it is; null for what is the workspace's own
 * @param path of its page, without a leading slash
 * @param lines what else somebody has to see to decide, as a reader of this language reads it
 * @param amount what the deed moves; null for bank details
 * @param measured what limits are held against: with what was done before, so that parts are no way around
 * @param state in whatever words; a request is outdated once it differs
 */
public record Look(
        String label, @Nullable UUID customer, String path, Function<Locale, List<String>> lines, @Nullable Money amount,
        @Nullable Money measured, String state) {}
