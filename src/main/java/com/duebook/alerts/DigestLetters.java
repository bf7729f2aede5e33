package com.duebook.alerts;

import com.duebook.alerts.telling.Whom;
import com.duebook.workspace.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What is to be told, sorted by who wants to know, while a large workspace is looked at in parts. */
final class DigestLetters {

    /** @param member null for somebody who need not work here */
    record Reader(@Nullable Member member, String address, Locale language) {

        /** Names the letter among those of the day. */
        String key() {
            return member == null ? address : member.id().toString();
        }

        private boolean wants(Flag flag, Map<UUID, UUID> owners) {
            var telling = flag.telling();
            return member == null ? telling.whom() == Whom.ADDRESS && address.equals(telling.address())
                    : telling.reaches(member.id(), member.role(), owners.get(flag.finding().customer()));
        }
    }

    private final Map<Reader, DigestNews> news = new LinkedHashMap<>();

    DigestLetters(List<Reader> readers) {
        readers.forEach(reader -> news.put(reader, new DigestNews()));
    }

    /** @param flags all of their customers' */
    void add(List<Flag> flags, Map<UUID, UUID> owners) {
        news.forEach((reader, known) -> known.add(flags.stream().filter(flag -> reader.wants(flag, owners)).toList()));
    }

    /** Of whom there is anything to tell. */
    void each(BiConsumer<Reader, DigestNews> letter) {
        news.entrySet().stream().filter(each -> each.getValue().customers() > 0)
                .forEach(each -> letter.accept(Objects.requireNonNull(each.getKey()), each.getValue()));
    }
}
