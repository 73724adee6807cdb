package org.pupitre.domain.act;

/**
 * The class of a request for the floor, most urgent first: question to the current speaker, priority statement,
 * procedural or technical point, ordinary speech (rules of the queue, section 3.1).
 */
public enum SpeechType {
    INTERJECTION,
    INTERVENTION,
    POINT_OF_ORDER,
    NORMAL
}
