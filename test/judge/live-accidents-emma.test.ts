import { describeAccidents } from './live-accidents.js'

describeAccidents('emma')
