package com.duebook.alerts.ui;

import com.duebook.workspace.Member;
import com.duebook.workspace.Members;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members by id, read once per view. */
class Colleagues {

    private final Members members;
    private @Nullable Map<UUID, Member> known;

    Colleagues(Members members) {
        this.members = members;
    }

    List<Member> active() {
        return known().values().stream().filter(Member::active).toList();
    }

    String name(@Nullable UUID id) {
        var member = id == null ? null : known().get(id);
        return member == null ? "" : member.name();
    }

    private Map<UUID, Member> known() {
        if (known == null) {
            known = members.list().stream().collect(Collectors.toMap(Member::id, Function.identity()));
        }
        return known;
    }
}
