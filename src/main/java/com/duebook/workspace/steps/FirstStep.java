package com.duebook.workspace.steps;

/**
 * One step from an empty workspace to its first paid invoice. A bean of this type appears on the first-steps page and
 * is asked each time; nothing is stored.
 */
public interface FirstStep {

    /** One of {@link com.duebook.ui.place.Places.FirstSteps}. */
    int order();

    /** Key of its title; the key with {@code .text} says why. */
    String text();

    /** Where it is done, as a path of the application. */
    String path();

    /** Whether the current workspace has done it, judged from its facts. */
    boolean isDone();
}
