package com.duebook.tenancy;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row, of a workspace or of the platform. Its id is a UUIDv7 made here, so it can be referred to before it is stored. */
@MappedSuperclass
public abstract class Stored {

    @Id private UUID id = Ids.next();

    /** Set by Hibernate at the first save; also tells Spring Data a new row from a stored one. */
    @Version private @Nullable Long version;

    protected Stored() {}

    /** @param id made where somebody began what this is the outcome of, so that doing it twice makes one */
    protected Stored(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** The edit that this state came from; a form hands it back so that somebody else's newer change is noticed. */
    public @Nullable Long version() {
        return version;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Stored that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return Objects.hashCode(id);
    }
}
