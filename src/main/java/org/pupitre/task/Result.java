package org.pupitre.task;

import java.util.List;

import org.pupitre.text.Messages;

/** What became of a task. Each task has a sealed family of its own. */
public interface Result {
    /** Whether what was asked for is done. */
    boolean done();

    /** What is to be said about it, the most important first; never empty where it is not done. */
    List<String> sentences(Messages messages);

    /** What deserves a look though the task is done, such as more speaking time than an item has. */
    default List<String> remarks(Messages messages) {
        return List.of();
    }
}
