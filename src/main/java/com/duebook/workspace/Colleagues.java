package com.duebook.workspace;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members by id, read once by whoever shows them. */
public class Colleagues {

    private final Members members;
    private @Nullable Map<UUID, Member> known;

    public Colleagues(Members members) {
        this.members = members;
    }

    /** Those who still work here. */
    public List<Member> active() {
        return known().values().stream().filter(Member::active).toList();
    }

    /** Empty for nobody. */
    public String name(@Nullable UUID id) {
        var member = id == null ? null : known().get(id);
        return member == null ? "" : member.name();
    }

    /** Of those who still work here; nobody where the text is no id of theirs. */
    public @Nullable Member find(String id) {
        return id.isBlank() ? null : active().stream().filter(member -> member.id().toString().equals(id)).findFirst().orElse(null);
    }

    private Map<UUID, Member> known() {
        if (known == null) {
            known = members.list().stream().collect(Collectors.toMap(Member::id, Function.identity()));
        }
        return known;
    }
}
