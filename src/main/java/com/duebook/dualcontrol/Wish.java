package com.duebook.dualcontrol;

import java.util.UUID;

/**
 * Something that somebody wants done.
 *
 * @param intention made when the form opens; wishing twice does or asks once
 * @param kind of a {@link ControlledCommand}
 * @param details what that deed needs to know
 * @param reason for who decides
 */
public record Wish(UUID intention, String kind, UUID subject, Object details, String reason) {}
