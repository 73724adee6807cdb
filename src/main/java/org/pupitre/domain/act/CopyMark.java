package org.pupitre.domain.act;

import org.pupitre.domain.value.CopyId;

/**
 * Tells that a session is a rapporteur's copy.
 *
 * @param copy   which one; new notes and revisions carry it in their ids
 * @param device the machine the copy is on, as others are told of it
 */
public record CopyMark(CopyId copy, String device) {}
