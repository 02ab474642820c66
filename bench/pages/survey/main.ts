import { Model } from 'survey-core';
import 'survey-core/i18n/german';
import 'survey-core/survey-core.min.css';
import { renderSurvey } from 'survey-js-ui';
import { surveyOf } from './surveyOf.ts';

const root = document.getElementById('survey');
if (root) renderSurvey(new Model(surveyOf()), root);
