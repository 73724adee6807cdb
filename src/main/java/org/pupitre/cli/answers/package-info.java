/** What a session answers when it is asked: plain records made of a state and an instant. It knows no file and no rule. */
package org.pupitre.cli.answers;
