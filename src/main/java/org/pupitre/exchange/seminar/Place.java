package org.pupitre.exchange.seminar;

/** A place in the file: line and column, both counted from 1, in characters. */
record Place(int line, int column) {
    static final Place START = new Place(1, 1);
}
